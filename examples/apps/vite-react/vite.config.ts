import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const backEnd = 'http://localhost:3000';

export default defineConfig({
  plugins: [react()],
  server: { proxy: { '/session': backEnd, '/attach': backEnd, '/order': backEnd } },
});
