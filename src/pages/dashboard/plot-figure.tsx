import { plot } from '@observablehq/plot';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Picture } from './charts/chart.ts';

interface PlotFigureProps {
  picture: Picture;
  /** Text alternative: what the picture shows, in words. */
  finding: string;
}

/** A chart drawn by Plot for the room it has, and again when that room changes. */
export function PlotFigure({ picture, finding }: PlotFigureProps) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const into = place.current;
    if (!into) return;
    let drawnWidth = 0;
    const draw = () => {
      const width = Math.floor(into.clientWidth);
      if (width === 0 || width === drawnWidth) return;
      drawnWidth = width;
      into.replaceChildren(drawPicture(picture, width, finding));
    };
    draw();
    const observer = new ResizeObserver(draw);
    observer.observe(into);
    return () => observer.disconnect();
  }, [picture, finding]);
  return <div class="picture" ref={place} />;
}

function drawPicture(picture: Picture, width: number, finding: string) {
  const drawing = plot({ ...picture(width), ariaLabel: finding });
  drawing.setAttribute('role', 'img');
  // The policy of our pages allows style sheets in files alone: dashboard.css holds what this element says.
  for (const style of drawing.querySelectorAll('style')) style.remove();
  // Plot names the parts of a picture in English; as a whole it has a name.
  for (const part of drawing.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
  return drawing;
}
