// Validates a FHIR resource from standard input; prints the errors.
import { readFileSync } from "node:fs";
import fhir from "fhir";

const result = new fhir.Fhir().validate(JSON.parse(readFileSync(0)), { errorOnUnexpected: true });
const errors = result.messages.filter((m) => m.severity === "error" || m.severity === "fatal");
console.log(JSON.stringify({ valid: result.valid, errors }));
