const path = require('node:path');

module.exports = {
  mode: 'production',
  entry: './src/main.ts',
  output: { path: path.join(__dirname, 'dist'), filename: 'main.js' },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [{ test: /\.ts$/, loader: 'ts-loader', options: { transpileOnly: true } }],
  },
  performance: { hints: false },
};
