/** What stylesheets of real and imagined sites do to everything on a page, by what they say. */
export const hostileRules: Readonly<Record<string, string>> = {
  'all: unset': '* { all: unset !important; }',
  'all: initial': '* { all: initial !important; } head, head * { display: none !important; }',
  'tiny rem': 'html { font-size: 62.5% !important; }',
  'huge rem': 'html { font-size: 200% !important; }',
  'content boxes and wide letters': '* { box-sizing: content-box !important; letter-spacing: 1em !important; }',
  'wide words': '* { word-spacing: 3em !important; text-indent: 5em !important; }',
  'absurd controls':
    'ul, li, ol, dl, dt, dd, button, input, select, fieldset, legend, label, h1, h2, h3, p, a, article { float: right !important; margin: 5em !important; padding: 3em !important; border: 9px dotted red !important; font-size: 60px !important; line-height: 0.3 !important; white-space: nowrap !important; position: absolute !important; min-width: 900px !important; }',
  'flexible, absolute boxes': 'div { display: flex !important; position: absolute !important; }',
  'flexible rows': 'main, section, div { display: flex !important; align-items: center !important; }',
  'flexible columns': 'main, section, div { display: flex !important; flex-direction: column !important; align-items: center !important; }',
  'grids that fit their content':
    'main, section { display: grid !important; grid-template-columns: max-content !important; justify-items: start !important; }',
  'floating boxes': 'section, div { float: left !important; }',
  'table cells': 'section, div { display: table-cell !important; }',
  'another direction': 'body { direction: rtl; text-transform: uppercase; line-height: 1; text-align: right; }',
  'no breaks':
    '* { white-space: nowrap !important; word-break: keep-all !important; overflow-wrap: normal !important; hyphens: none !important; }',
  'preserved white space': '* { white-space: pre !important; }',
  movement:
    '* { animation: hostile-turn 1s infinite alternate !important; transition: all 5s !important; } @keyframes hostile-turn { to { opacity: 0.9; } }',
  'nothing is shown':
    '* { display: none; } html, body, main, section, div { display: block; } bruecke-directory { display: inline !important; }',
  'vertical letters': 'bruecke-directory { font-stretch: condensed; font-variant: small-caps; font-style: italic; font-weight: 900; }',
  'old resets':
    'html, body, main, section, div, span, h1, h2, h3, p, a, ul, li, fieldset, form, label, legend, article { margin: 0; padding: 0; border: 0; font: inherit; vertical-align: baseline; } ol, ul { list-style: none; }',
  'no containment': '* { container-type: normal !important; contain: none !important; }',
  'WCAG text spacing':
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }',
};
