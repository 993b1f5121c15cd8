import type { Table } from './charts/chart.ts';

/** The numbers behind a chart. Wider than its place it scrolls, by keyboard too. */
export function DataTable({ caption, table: { columns, rows } }: { caption: string; table: Table }) {
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-label={caption}>
      <table class="data-table">
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ head, cells }, row) => (
            <tr key={row}>
              <th scope="row" title={head}>
                {head}
              </th>
              {cells.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
