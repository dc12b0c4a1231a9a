// Prism alone would outlive a test run that is killed: the end of standard input is the one sign that always comes.
process.stdin.resume().on('end', () => process.exit());
require('@stoplight/prism-cli/dist/index.js');
