import 'dr-elements/define';
import { configure } from 'dr-elements';
import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app';

const query = new URLSearchParams(location.search);
configure({ key: 'pk_sandbox', serviceUrl: query.get('service') ?? 'http://127.0.0.1:8787' });

await bootstrapApplication(App);
