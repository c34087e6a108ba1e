/** A quiet sheet for pages that stand alone; a site replaces the file by its own. */
export const pageStyle = `:root { color-scheme: light dark; font: 1.0625rem/1.6 system-ui, sans-serif; }
body { max-inline-size: 44rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.25; }
p { margin-block: 0.5rem; }
a { padding-block: 0.25rem; }
.bruecke-list { padding: 0; list-style: none; }
footer { margin-block-start: 2rem; font-size: 0.875rem; }
`;
