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

/** What the toolbar says of the network. */
const networkIn = ({ network }: Readonly<Record<string, unknown>>): Network => network as Network; // declared in .storybook/preview.ts

/** Makes stories of named situations. The session is made anew for each rendering: stories share nothing. */
export const onScenario =
  <Args extends SessionArgs>(render: (args: Args) => TemplateResult) =>
  (name: ScenarioName, args: Partial<Args> = {}): StoryObj<Args> => ({
    loaders: [({ globals }) => scenario(name, networkIn(globals))],
    args,
    render: (given, { loaded }) => render({ ...given, ...(loaded as StorySession) }), // what the loader above gave
  });
