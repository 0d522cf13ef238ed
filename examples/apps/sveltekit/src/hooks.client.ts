import 'dr-elements/define';
import { configure } from 'dr-elements';

const query = new URLSearchParams(location.search);
configure({ key: 'pk_sandbox', serviceUrl: query.get('service') ?? 'http://127.0.0.1:8787' });
