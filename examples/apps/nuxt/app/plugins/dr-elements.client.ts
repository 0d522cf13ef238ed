import 'dr-elements/define';
import { configure } from 'dr-elements';

export default defineNuxtPlugin(() => {
  const { service } = useRoute().query;
  configure({ key: 'pk_sandbox', serviceUrl: String(service ?? 'http://127.0.0.1:8787') });
});
