import type { KeyboardCommand } from '../messaging/contract.ts';
import type { SidebarState } from './state.ts';

/** Does what a keyboard command asks for; false where there is nothing to do it to. */
export function runCommand(state: SidebarState, command: KeyboardCommand): boolean {
  throw new Error(`UNBUILT ${command} ${String(state.screen.value?.name)}`);
}
