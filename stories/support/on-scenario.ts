import type { StoryObj } from '@storybook/web-components-vite';
import type { TemplateResult } from 'lit';
import type { ScenarioName } from '../../src/sandbox/scenarios.js';
import type { Network } from './network.js';
import { scenario, type StorySession } from './story-gateway.js';

export interface SessionArgs
  extends
    Pick<StorySession, 'gateway' | 'sessionId'>,
    Partial<Pick<StorySession, 'order' | 'detach'>> {
  /** Absent where the story has no service behind it. */
  attach?: StorySession['attach'];
}

/** What the toolbar says of the service, as .storybook/preview.ts declares it. */
interface ServiceGlobals {
  readonly network: Network;
  /** Empty: the story's own. */
  readonly scenario: ScenarioName | '';
}

/** A session in the situation of the story, or in the one that the toolbar sets. */
const sessionFor = (name: ScenarioName, globals: Readonly<Record<string, unknown>>) => {
  const { network, scenario: chosen } = globals as unknown as ServiceGlobals; // declared there
  return scenario(chosen || name, network);
};

/** Makes stories of named situations. The session is made anew for each rendering: stories share nothing. */
export const onScenario =
  <Args extends SessionArgs>(render: (args: Args) => TemplateResult) =>
  (name: ScenarioName, args: Partial<Args> = {}): StoryObj<Args> => ({
    loaders: [({ globals }) => sessionFor(name, globals)],
    args,
    render: (given, { loaded }) => render({ ...given, ...(loaded as StorySession) }), // what the loader above gave
  });
