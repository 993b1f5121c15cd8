import type { DashboardNumbers, DashboardQuery } from '../messaging/dashboard-api.ts';
import type { Parts } from './parts.ts';

export function countDashboard(parts: Parts, query: DashboardQuery): Promise<DashboardNumbers> {
  throw new Error(`UNBUILT ${parts.version} ${query.months}`);
}
