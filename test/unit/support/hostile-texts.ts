/** Texts that would do harm, or break a file, where a writer forgot to escape them. */
export const hostileTexts: readonly string[] = [
  `</script><script>alert('x')</script>`,
  `<!--<script>alert(1)`,
  `]]><script>alert(1)</script>`,
  `"><img src=x onerror="alert(1)">`,
  `' onmouseover='alert(1)`,
  '&lt;b&gt; &amp; &#60;',
  '${alert(1)} {{alert(1)}} `alert(1)`',
  'Verein\u2028mit\u2029Zeilen',
  'Verein\u0000mit\u0008Steuer\u001bzeichen\u007f\u0085',
  '\ufffe\uffff\ud800',
  '\u202eniereV',
  'a\\"b\\u003c/script>',
];
