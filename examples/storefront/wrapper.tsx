// A React wrapper around DigitalRiver.js as in client libraries: a provider that loads the script and keeps the
// instance and its elements in a context, a component for each field, and a hook for the call. Effects run twice in StrictMode.
import {
  createContext,
  StrictMode,
  useContext,
  useEffect,
  useMemo,
  useState,
  type FormEvent,
  type ReactNode,
} from 'react';
import { createRoot } from 'react-dom/client';

interface Change {
  readonly complete: boolean;
  readonly error: { readonly message: string } | null;
}

interface CardElement {
  mount(id: string): void;
  unmount(): void;
  destroy(): void;
  on(event: 'change', listener: (event: Change) => void): void;
}

interface SourceResult {
  readonly source?: { readonly id: string };
  readonly error?: { readonly errors: readonly { readonly message: string }[] };
}

interface River {
  createElement(type: string, options?: object): CardElement;
  createSource(element: CardElement, data: object): Promise<SourceResult>;
}

declare global {
  interface Window {
    DigitalRiver?: new (key: string, options?: { locale?: string }) => River;
  }
}

/** The values that the page's back end provides. */
declare const page: {
  readonly script: string;
  readonly sessionId: string;
  readonly owner: object;
  order(sourceId: string): Promise<{ state: string }>;
};

interface Library {
  readonly river: River | undefined;
  readonly elements: Map<string, CardElement>;
}

const LibraryContext = createContext<Library>({ river: undefined, elements: new Map() });

/** Adds the script on the first call. */
let loading: Promise<void> | undefined;
const loadScript = (): Promise<void> =>
  (loading ??= new Promise((resolve) => {
    const script = document.createElement('script');
    script.src = page.script;
    script.onload = () => resolve();
    document.head.append(script);
  }));

function DigitalRiverProvider({ publicKey, children }: { publicKey: string; children: ReactNode }) {
  const [river, setRiver] = useState<River>();
  const elements = useMemo(() => new Map<string, CardElement>(), []);
  useEffect(() => {
    let stale = false;
    void loadScript().then(() => {
      if (stale || !window.DigitalRiver) return;
      setRiver(new window.DigitalRiver(publicKey, { locale: 'en-US' }));
    });
    return () => {
      stale = true;
    };
  }, [publicKey]);
  return <LibraryContext.Provider value={{ river, elements }}>{children}</LibraryContext.Provider>;
}

function CardField({ type, label, onChange }: CardFieldProps) {
  const { river, elements } = useContext(LibraryContext);
  const id = `field-${type}`;
  useEffect(() => {
    if (!river) return;
    const element = river.createElement(type, { classes: { base: 'field' } });
    element.on('change', onChange);
    element.mount(id);
    elements.set(type, element);
    return () => {
      elements.delete(type);
      element.destroy();
    };
  }, [river, type]);
  return (
    <div>
      <span>{label}</span>
      <div id={id} />
    </div>
  );
}

interface CardFieldProps {
  readonly type: string;
  readonly label: string;
  readonly onChange: (event: Change) => void;
}

function Checkout() {
  const { river, elements } = useContext(LibraryContext);
  const [complete, setComplete] = useState<Readonly<Record<string, boolean>>>({});
  const [message, setMessage] = useState('');
  const keep = (type: string) => (event: Change) =>
    setComplete((before) => ({ ...before, [type]: event.complete && !event.error }));
  const ready = ['cardnumber', 'cardexpiration', 'cardcvv'].every((type) => complete[type]);
  const pay = async (event: FormEvent) => {
    event.preventDefault();
    const element = elements.get('cardnumber');
    if (!river || !element) return;
    const { source, error } = await river.createSource(element, {
      type: 'creditCard',
      sessionId: page.sessionId,
      owner: page.owner,
    });
    if (!source) return setMessage(error?.errors[0]?.message ?? 'Something went wrong');
    const { state } = await page.order(source.id);
    setMessage(`Order ${state}`);
  };
  return (
    <form onSubmit={(event) => void pay(event)}>
      <CardField type="cardnumber" label="Card number" onChange={keep('cardnumber')} />
      <CardField type="cardexpiration" label="Expiration" onChange={keep('cardexpiration')} />
      <CardField type="cardcvv" label="Code" onChange={keep('cardcvv')} />
      <button disabled={!ready}>Pay by card</button>
      <output>{message}</output>
    </form>
  );
}

const root = document.getElementById('app');
if (root)
  createRoot(root).render(
    <StrictMode>
      <DigitalRiverProvider publicKey="pk_sandbox">
        <Checkout />
      </DigitalRiverProvider>
    </StrictMode>,
  );
