import { expect } from 'chai';
import 'axe-core/axe.js';

interface Results {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
  readonly passes: readonly unknown[];
}
const { axe } = globalThis as unknown as { readonly axe: { run(context: Element): Promise<Results> } };

/** Fails with what axe-core finds wrong in `element`, its shadow root and what it adopted. */
export async function expectAccessible(element: Element): Promise<void> {
  const { violations, passes } = await axe.run(element);
  const findings = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}\n${html}\n${failureSummary ?? ''}`),
  );
  expect(findings.join('\n\n')).to.equal('');
  // an element that draws nothing would pass every rule
  expect(passes.length).to.be.greaterThan(0);
}
