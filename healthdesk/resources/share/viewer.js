// Opens a SMART Health Link. The key is in the fragment, which no server gets; decryption happens in this browser.
(function () {
  const root = document.getElementById("page");
  const PAGE = "application/vnd.healthdesk.summary+json";
  const GONE = "This link is no longer open: it has expired, was revoked, or had too many wrong codes. Please ask for a new one.";

  function decoded(text) {
    const plain = atob(text.replace(/-/g, "+").replace(/_/g, "/"));
    return Uint8Array.from(plain, (c) => c.charCodeAt(0));
  }

  function said(text) { const problem = new Error(text); problem.said = text; return problem; }

  function linkOf(fragment) {
    // Services that pass links on may append things to them.
    const found = /shlink:\/([A-Za-z0-9_-]+)/.exec(decodeURIComponent(fragment));
    return found ? JSON.parse(new TextDecoder().decode(decoded(found[1]))) : null;
  }

  function reader() {
    const agent = navigator.userAgent;
    const browser = ["Edg", "Firefox", "Chrome", "Safari"].find((name) => agent.includes(name)) || "Browser";
    const system = ["Windows", "Android", "iPhone", "iPad", "Mac", "Linux"].find((name) => agent.includes(name));
    return (browser === "Edg" ? "Edge" : browser) + (system ? " on " + system : "");
  }

  async function ask(url, options) {
    let answer;
    try { answer = await fetch(url, { referrerPolicy: "no-referrer", credentials: "omit", ...options }); }
    catch (problem) { throw said("The relay cannot be reached. Check the connection and try again."); }
    if (answer.status === 404) throw said(GONE);
    if (answer.status === 429) throw said("Too many attempts just now. Wait a minute and try again.");
    if (answer.status === 401) {
      const left = (await answer.json()).remainingAttempts;
      throw said(left ? "This is not the code. " + left + (left === 1 ? " attempt is" : " attempts are") + " left." : GONE);
    }
    if (!answer.ok) throw said("The relay answered in a way this page does not understand.");
    return answer;
  }

  async function unsealed(token, key) {
    const [header, , iv, sealed, tag] = token.trim().split(".");
    const together = new Uint8Array([...decoded(sealed), ...decoded(tag)]);
    let plain;
    try {
      plain = await crypto.subtle.decrypt(
        { name: "AES-GCM", iv: decoded(iv), additionalData: new TextEncoder().encode(header) }, key, together);
    } catch (problem) { throw said("This link's key does not open the summary. The link may be incomplete."); }
    if (JSON.parse(new TextDecoder().decode(decoded(header))).zip === "DEF") {
      const stream = new Blob([plain]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
      plain = await new Response(stream).arrayBuffer();
    }
    return JSON.parse(new TextDecoder().decode(plain));
  }

  function attachments(bundle) {
    const resources = (bundle.entry || []).map((entry) => entry.resource);
    return resources.filter((r) => r.resourceType === "DocumentReference")
      .flatMap((r) => r.content).map((c) => c.attachment).filter((a) => a && a.data);
  }

  function show(bundle) {
    const all = attachments(bundle);
    const buttons = all.filter((a) => a.contentType === "application/pdf")
      .map((a) => button("Save PDF", "", () => save((a.title || "health-summary") + ".pdf", decoded(a.data), a.contentType)));
    const ours = all.find((a) => a.contentType === PAGE);
    if (ours) {
      showSummary(root, JSON.parse(new TextDecoder().decode(decoded(ours.data))), buttons);
    } else if (buttons.length) {
      showMessage(root, "Health documents", "This link holds documents that this page cannot draw.");
      root.firstChild.append(make("div", { class: "actions" }, ...buttons));
    } else {
      throw said("This link holds nothing that this page can show.");
    }
  }

  async function open(link, key, code) {
    if (link.flag && link.flag.includes("U")) {
      const answer = await ask(link.url + "?recipient=" + encodeURIComponent(reader()), {});
      return show(await unsealed(await answer.text(), key));
    }
    const body = { recipient: reader(), embeddedLengthMax: 10000000 };
    if (code) body.passcode = code;
    const answer = await ask(link.url, {
      method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body),
    });
    for (const file of (await answer.json()).files) {
      if (file.contentType !== "application/fhir+json") continue;
      const token = file.embedded || (await (await ask(file.location, {})).text());
      return show(await unsealed(token, key));
    }
    throw said("This link holds nothing that this page can show.");
  }

  async function start() {
    let link = null;
    try { link = linkOf(location.hash); } catch (problem) { link = null; }
    if (!link) return showMessage(root, "Health summary", "This page needs a complete link. Scan the QR code again, or copy the whole link.");
    if (!window.crypto || !crypto.subtle) return showMessage(root, "Health summary", "This browser does not decrypt here. Open the link over https in a current browser.");
    if (link.exp && link.exp * 1000 < Date.now()) return showMessage(root, "Health summary", GONE);
    const key = await crypto.subtle.importKey("raw", decoded(link.key), "AES-GCM", false, ["decrypt"]);
    if (link.flag && link.flag.includes("P")) {
      return showGate(root, {
        title: "Health summary", text: "This link is encrypted. Enter the access code you received by phone or in person.",
        until: link.exp ? "Available until " + new Date(link.exp * 1000).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" }) : "",
        foot: "Decrypted in this browser only; neither this page's host nor the relay can read it.",
      }, (code) => open(link, key, code));
    }
    try { await open(link, key, ""); } catch (problem) { showMessage(root, "Health summary", problem.said || "This link could not be opened."); }
  }

  window.addEventListener("hashchange", start);
  start();
})();
