import type { DataView } from '../messaging/data-api.ts';
import type { Parts } from './parts.ts';

export function describeData(parts: Parts): Promise<DataView> {
  throw new Error(`UNBUILT ${parts.version}`);
}
