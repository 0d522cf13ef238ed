import type { StoryObj } from '@storybook/web-components-vite';
import type { TemplateResult } from 'lit';
import type { ScenarioName } from '../../src/sandbox/scenarios.js';
import { scenario, type StorySession } from './story-gateway.js';

export interface SessionArgs extends Pick<StorySession, 'gateway' | 'sessionId'> {
  /** Absent where the story has no service behind it. */
  attach?: StorySession['attach'];
}

/** Makes stories of named situations. The session is made anew for each rendering: stories share nothing. */
export const onScenario =
  <Args extends SessionArgs>(render: (args: Args) => TemplateResult) =>
  (name: ScenarioName, args: Partial<Args> = {}): StoryObj<Args> => ({
    loaders: [() => scenario(name)],
    args,
    render: (given, { loaded }) => render({ ...given, ...(loaded as StorySession) }), // what the loader above gave
  });
