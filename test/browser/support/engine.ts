import { executeServerCommand } from '@web/test-runner-commands';

/** Makes the engine report CSS media features, such as `{ 'forced-colors': 'active' }`; `{}` takes all back. False where it cannot. */
export const emulate = (features: Readonly<Record<string, string>>): Promise<boolean> =>
  executeServerCommand<boolean, typeof features>('emulate-features', features);

/** Whether this engine can be told media features and shows its accessibility tree: Chromium. Tests of both exist only there. */
export const isTold = await emulate({});
