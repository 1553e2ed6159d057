// Opens a SMART Health Link with a client that is not ours, and prints what it saw.
import { SHLViewer } from "kill-the-clipboard";

const [link, passcode, limit] = process.argv.slice(2);
try {
  const viewer = new SHLViewer({ shlinkURI: link });
  const asked = { recipient: "Dr. Example" };
  if (passcode) asked.passcode = passcode;
  if (limit) asked.embeddedLengthMax = Number(limit);
  const found = await viewer.resolveSHL(asked);
  console.log(JSON.stringify({ bundles: found.fhirResources }));
} catch (error) {
  console.log(JSON.stringify({ error: error.name, message: error.message }));
}
