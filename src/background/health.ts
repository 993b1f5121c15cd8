import type { HealthView } from '../messaging/health-api.ts';
import type { Parts } from './parts.ts';

export function noteHealth(parts: Parts, report: unknown): Promise<null> {
  throw new Error(`UNBUILT ${parts.version} ${String(report)}`);
}

export function readHealth(parts: Parts): Promise<HealthView> {
  throw new Error(`UNBUILT ${parts.version}`);
}

export function clearHealth(parts: Parts): Promise<null> {
  throw new Error(`UNBUILT ${parts.version}`);
}
