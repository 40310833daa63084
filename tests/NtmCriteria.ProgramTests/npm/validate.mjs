// node validate.mjs [--foreign] SCHEMA DOCUMENT...: holds documents against a JSON Schema and prints one JSON line for each.
// --foreign: the schema is somebody else's, and need not keep the strict rules for our own.
import { readFileSync } from "node:fs";
import Ajv from "ajv";
import addFormats from "ajv-formats";

const foreign = process.argv[2] === "--foreign";
const [schema, ...documents] = process.argv.slice(foreign ? 3 : 2);
const ajv = new Ajv({ allErrors: true, strict: !foreign, strictRequired: false, allowUnionTypes: true, unicodeRegExp: !foreign });
addFormats(ajv);
const rules = JSON.parse(readFileSync(schema, "utf8"));
if (foreign) {
  // Draft 04 names itself otherwise; the keywords used here mean the same.
  delete rules.$schema;
  delete rules.id;
}
const validate = ajv.compile(rules);
for (const path of documents) {
  let valid = false;
  let errors;
  try {
    valid = validate(JSON.parse(readFileSync(path, "utf8")));
    errors = (validate.errors ?? []).map((e) => `${e.instancePath} ${e.message}`);
  } catch (e) {
    errors = [`no JSON: ${e.message}`];
  }
  console.log(JSON.stringify({ path, valid, errors }));
}
