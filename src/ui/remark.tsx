import type { ComponentChildren } from 'preact';

interface RemarkProps {
  title: string;
  text: string;
  children?: ComponentChildren;
}

/** A calm statement of what is not there, and what to do about it. */
export function Remark({ title, text, children }: RemarkProps) {
  return (
    <div class="remark">
      <p class="remark-title" role="status">
        {title}
      </p>
      <p>{text}</p>
      {children}
    </div>
  );
}
