import * as v from 'valibot';
import type { Operation } from './operation.js';

const pages = { tag: 'Pages and files', access: 'none', status: 200 } as const;
const html = { ...pages, verb: 'GET', answerType: 'text/html' } as const;
const NO_FILE = { 404: 'There is no such file.' };
const ENDED = { 404: 'The link has ended.' };
const FORM = {
  body: v.looseObject({}),
  bodyType: 'application/x-www-form-urlencoded',
  bodyOptional: true,
} as const;
const key = v.looseObject({
  key: v.optional(v.pipe(v.string(), v.description('The publishable key.'))),
});
const file = (
  path: string,
  operationId: string,
  summary: string,
  answerType: string,
): Operation => ({
  ...pages,
  verb: 'GET',
  path,
  operationId,
  summary,
  answerType,
  refusals: NO_FILE,
});

/** Documents that browsers open, and the files that they load. */
export const pageOperations: readonly Operation[] = [
  {
    ...html,
    path: '/v1/frames/card',
    operationId: 'openCardFrame',
    summary: 'The document of the card frame',
    query: key,
    refusals: { 401: 'The publishable key is missing or unknown.' },
  },
  {
    ...html,
    path: '/v1/frames/challenge',
    operationId: 'openChallengeFrame',
    summary: 'The document that embeds an issuer’s page',
    query: key,
    refusals: { 401: 'The publishable key is missing or unknown.' },
  },
  {
    ...pages,
    verb: 'POST',
    path: '/v1/frames/challenge/steps',
    operationId: 'continueChallenge',
    summary: 'Returns the next step of a challenge',
    body: v.looseObject({
      token: v.pipe(v.string(), v.maxLength(200)),
      fingerprint: v.nullish(v.picklist(['Y', 'N'])),
    }),
    answer: v.looseObject({}),
    refusals: { 400: 'The token is missing.', ...ENDED },
  },
  {
    ...html,
    path: '/v1/frames/challenge/done',
    operationId: 'endChallengeFrame',
    summary: 'The page that ends a challenge in a frame',
    refusals: {},
  },
  {
    ...html,
    verb: 'POST',
    path: '/v1/frames/challenge/done',
    operationId: 'endChallengeFrameByForm',
    summary: 'The same, by a form',
    ...FORM,
    refusals: {},
  },
  {
    ...html,
    path: '/payments/redirects/{token}',
    operationId: 'followRedirect',
    summary: 'Redirects the shopper to the bank’s page',
    query: v.looseObject({
      apiKey: v.optional(v.pipe(v.string(), v.description('The publishable key.'))),
    }),
    status: 302,
    refusals: { 401: 'The key is missing or unknown.', ...ENDED },
  },
  ...(['bank', 'challenge'] as const).flatMap((kind): readonly Operation[] => [
    {
      ...html,
      path: `/${kind}/{token}`,
      operationId: kind === 'bank' ? 'openBankPage' : 'openIssuerPage',
      summary: kind === 'bank' ? 'The sandbox’s bank' : 'The sandbox’s card issuer',
      refusals: ENDED,
    },
    {
      ...html,
      verb: 'POST',
      path: `/${kind}/{token}`,
      operationId: kind === 'bank' ? 'decideAtBank' : 'decideAtIssuer',
      summary: 'Stores the shopper’s decision and redirects to the shop',
      ...FORM,
      status: 303,
      refusals: { 400: 'It is neither yes nor no.', ...ENDED },
    },
  ]),
  {
    ...html,
    verb: 'POST',
    path: '/challenge/{token}/fingerprint',
    operationId: 'lookAtBrowser',
    summary: 'The issuer’s check of the browser',
    ...FORM,
    status: 303,
    refusals: {},
  },
  file('/cdn/{file}', 'readKitFile', 'The kit for pages without a build', 'text/javascript'),
  file('/assets/frames/{file}', 'readFrameFile', 'What the card frame loads', 'text/javascript'),
  file('/icons/{file}', 'readIcon', 'The mark of a payment method', 'image/svg+xml'),
  {
    ...file('/assets/pages.css', 'readPageStyles', 'The look of the service’s pages', 'text/css'),
    refusals: {},
  },
  {
    ...html,
    path: '/docs',
    operationId: 'openReference',
    summary: 'This document as a web page',
    refusals: {},
  },
  ...(['reference.js', 'swagger-ui-bundle.js', 'swagger-ui.css'] as const).map(
    (name): Operation => ({
      ...file(
        `/docs/assets/${name}`,
        `read${name.replaceAll(/(^|\W)(\w)/g, (_, __, letter: string) => letter.toUpperCase())}`,
        'What that page loads',
        name.endsWith('.css') ? 'text/css' : 'text/javascript',
      ),
      refusals: {},
    }),
  ),
  {
    ...html,
    path: '/docs/console-codes',
    operationId: 'openConsoleCodes',
    summary: 'The meaning of the kit’s console codes',
    refusals: {},
  },
  {
    ...pages,
    verb: 'GET',
    path: '/openapi.json',
    operationId: 'readDescription',
    summary: 'This document',
    answer: v.looseObject({ openapi: v.string() }),
    refusals: {},
  },
];
