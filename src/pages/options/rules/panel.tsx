import type { ComponentChildren } from 'preact';

interface PanelProps {
  title: string;
  help?: string;
  children: ComponentChildren;
}

/** Settings that belong together. */
export function Panel({ title, help, children }: PanelProps) {
  return (
    <section class="panel">
      <h2>{title}</h2>
      {help !== undefined && <p class="panel-help">{help}</p>}
      <div class="panel-body">{children}</div>
    </section>
  );
}
