// Judges JSON from standard input by a JSON schema: `node validate.cjs schema.json`. What is wrong goes to standard output.
const { readFileSync } = require('node:fs');

const schema = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const isOld = (schema.$schema ?? '').includes('draft-04');
const Ajv = (isOld ? require('ajv-draft-04') : require('ajv/dist/2020')).default;
const ajv = new Ajv({ allErrors: true, strict: false });
require('ajv-formats').default(ajv);

const validate = ajv.compile(schema);
const isValid = validate(JSON.parse(readFileSync(0, 'utf8')));
for (const error of validate.errors ?? []) {
  console.log(`${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`);
}
process.exitCode = isValid ? 0 : 1;
