import { parseArgs } from 'node:util';
import { judgeFile } from './judge-file.js';
import { printIssues } from './print-issues.js';

/** `bruecke validate <file>`: 0 if every record stays and every rule gives dates, else 1. */
export async function validate(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs({ args, allowPositionals: true, options: { lang: { type: 'string', default: 'en' } } });
  const { dataset, issues } = await judgeFile(positionals[0]);
  printIssues(issues, values.lang === 'de' ? 'de' : 'en');
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  console.log(
    `${dataset.organisations.length} organisations and ${dataset.meetings.length} meetings are good; ${errors} errors, ${issues.length - errors} warnings.`,
  );
  return errors ? 1 : 0;
}
