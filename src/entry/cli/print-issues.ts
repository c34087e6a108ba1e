import type { Issue } from '../../model/issue.js';

/** The issues, a paragraph each, errors first: which record, which field, what is wrong, what to do. */
export function printIssues(issues: readonly Issue[], language: 'de' | 'en'): void {
  const order = { error: 0, warning: 1 };
  for (const issue of [...issues].sort((a, b) => order[a.severity] - order[b.severity])) {
    const value = issue.value === undefined ? '' : ` (${JSON.stringify(issue.value)})`;
    console.log(`${issue.severity} ${issue.code}  ${issue.path}\n  ${issue.record || '–'}${issue.field ? `, ${issue.field}` : ''}${value}`);
    console.log(`  ${issue.message[language]} ${issue.hint[language]}\n`);
  }
}
