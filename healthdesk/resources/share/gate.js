// Opens the summary that this file holds, with the access code.
(function () {
  const root = document.getElementById("page");
  const bytes = (id) => Uint8Array.from(atob(document.getElementById(id).textContent), (c) => c.charCodeAt(0));
  const packed = bytes("header");
  const header = JSON.parse(new TextDecoder().decode(packed));
  const decoded = (text) => Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
  const title = header.recipient ? "Health summary for " + header.recipient : "Health summary";

  async function open(code) {
    const secret = await crypto.subtle.importKey("raw", new TextEncoder().encode(code), "PBKDF2", false, ["deriveKey"]);
    const key = await crypto.subtle.deriveKey(
      { name: "PBKDF2", hash: "SHA-256", salt: decoded(header.salt), iterations: header.iter },
      secret, { name: "AES-GCM", length: 256 }, false, ["decrypt"]);
    const opened = await crypto.subtle.decrypt(
      { name: "AES-GCM", iv: decoded(header.iv), additionalData: packed }, key, bytes("sealed"));
    showSummary(root, JSON.parse(new TextDecoder().decode(opened)));
  }

  if (!window.crypto || !crypto.subtle) {
    showMessage(root, title, "This browser does not decrypt here. Save the file and open it from your own disk, in a current version of Chrome, Edge, Firefox or Safari.");
  } else if (Date.now() > header.expires) {
    showMessage(root, title, "This summary was available until " + header.until + ". Please ask for a new one.");
  } else {
    showGate(root, {
      title,
      text: "This file is encrypted. Enter the access code you received by phone or in person. Everything stays on this computer.",
      until: "Available until " + header.until,
      foot: "No internet connection needed. Works in current versions of Chrome, Edge, Firefox and Safari.",
    }, open);
  }
})();
