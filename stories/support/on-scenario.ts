import type { StoryObj } from '@storybook/web-components-vite';
import type { TemplateResult } from 'lit';
import type { ScenarioName } from '../../src/sandbox/scenarios.js';
import type { Network } from './network.js';
import { scenario, type StorySession } from './story-gateway.js';

export interface SessionArgs
  extends
    Pick<StorySession, 'gateway' | 'sessionId'>,
    Partial<Pick<StorySession, 'order' | 'detach'>> {
  /** `undefined` for a story without a service. */
  attach?: StorySession['attach'];
}

/** The toolbar's values for the service, declared in .storybook/preview.ts. */
interface ServiceGlobals {
  readonly network: Network;
  /** The scenario; empty for the story's own. */
  readonly scenario: ScenarioName | '';
}

/** Opens a session in the story's scenario, or in the toolbar's. */
const sessionFor = (name: ScenarioName, globals: Readonly<Record<string, unknown>>) => {
  const { network, scenario: chosen } = globals as unknown as ServiceGlobals; // declared in preview.ts
  return scenario(chosen || name, network);
};

/** Creates stories of scenarios. Each rendering has a new session, so that stories share no state. */
export const onScenario =
  <Args extends SessionArgs>(render: (args: Args) => TemplateResult) =>
  (name: ScenarioName, args: Partial<Args> = {}): StoryObj<Args> => ({
    loaders: [({ globals }) => sessionFor(name, globals)],
    args,
    render: (given, { loaded }) => render({ ...given, ...(loaded as StorySession) }), // from the loader above
  });
