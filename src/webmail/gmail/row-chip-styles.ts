import { chipMark } from '../adapter.ts';

/** Text and ground of each tone, light and dark: at least 4.5:1 (measured by the tests), and readable on any row. */
export const tones: Readonly<Record<string, readonly [light: string, dark: string]>> = {
  green: ['color:#1b6040;background:#e0f2e8', 'color:#94d8b2;background:#1f3a2d'],
  violet: ['color:#57447f;background:#ece6f7', 'color:#d3c6f3;background:#372f4d'],
  amber: ['color:#794800;background:#fbeecf', 'color:#f0c578;background:#403218'],
};

/**
 * The styles of all chips. Where a chip is put has no size, so that nothing moves; its words are drawn from an attribute, so that
 * nobody who reads the row's text meets them.
 */
export const chipStyles = `
[${chipMark}]{display:block;position:relative;flex:none;width:0;height:0}
[${chipMark}] span{position:absolute;top:0;left:0;display:flex;align-items:center;justify-content:center;gap:4px;
box-sizing:border-box;height:18px;padding:0 6px;border-radius:9px;font:500 11px/18px system-ui,sans-serif;
letter-spacing:0;white-space:nowrap;pointer-events:none;visibility:hidden}
[${chipMark}] span::before{content:'';flex:none;box-sizing:border-box;width:9px;height:9px;
border:1.5px solid;border-radius:9px}
[${chipMark}] [data-ghostlight-shape=quarter]::before{background:conic-gradient(currentColor 25%,transparent 0)}
[${chipMark}] [data-ghostlight-shape=half]::before{background:conic-gradient(currentColor 50%,transparent 0)}
[${chipMark}] [data-ghostlight-shape=disc]::before{background:currentColor}
[${chipMark}] [data-ghostlight-shape=return]::before{border:0;border-radius:0;background:currentColor;
clip-path:path('M0 3.6 3.6 0v2.8h2.7a3.1 3.1 0 0 1 0 6.2H4V7.5h2.3a1.6 1.6 0 0 0 0-3.2H3.6v2.9Z')}
[${chipMark}] span[data-ghostlight-word]::after{content:attr(data-ghostlight-word)}
@media (forced-colors:active){[${chipMark}] span{forced-color-adjust:none;border:1px solid;color:CanvasText!important;
background:Canvas!important}}`;
