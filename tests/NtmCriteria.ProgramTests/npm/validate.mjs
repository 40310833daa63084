// node validate.mjs SCHEMA DOCUMENT...: holds documents against a JSON Schema and prints one JSON line for each.
import { readFileSync } from "node:fs";
import Ajv from "ajv";
import addFormats from "ajv-formats";

const [schema, ...documents] = process.argv.slice(2);
const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true });
addFormats(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(schema, "utf8")));
for (const path of documents) {
  const valid = validate(JSON.parse(readFileSync(path, "utf8")));
  const errors = (validate.errors ?? []).map((e) => `${e.instancePath} ${e.message}`);
  console.log(JSON.stringify({ path, valid, errors }));
}
