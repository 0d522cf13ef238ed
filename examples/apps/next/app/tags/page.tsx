import { Checkout } from './checkout';

type Query = Promise<{ session?: string; service?: string }>;

export default async function Page({ searchParams }: { searchParams: Query }) {
  const { session = '', service = 'http://127.0.0.1:8787' } = await searchParams;
  return <Checkout sessionId={session} serviceUrl={service} />;
}
