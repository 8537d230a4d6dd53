import { launch } from "/work/main/tests/e2e/support/chromium.mjs";
import { serve } from "/work/main/tests/e2e/support/server.mjs";
for (let i = 0; i < 12; i++) {
  const s = await serve("/"); const b = await launch();
  const p = await b.newPage(); const t0 = Date.now(); const log = [];
  const pend = new Set();
  p.on("request", r => { pend.add(r); });
  p.on("response", r => log.push(`${Date.now()-t0} head ${r.status()} ${r.url().slice(22,60)}`));
  p.on("requestfinished", r => { pend.delete(r); log.push(`${Date.now()-t0} done ${r.url().slice(22,60)}`); });
  p.on("requestfailed", r => { pend.delete(r); log.push(`${Date.now()-t0} FAILED ${r.url().slice(22,60)} ${r.failure().errorText}`); });
  await p.goto(s.root + "quiz/paper/").catch(e => log.push(String(e)));
  const ok = await p.locator("html[data-ready]").waitFor({ state: "attached", timeout: 10000 }).then(() => true, () => false);
  console.log(i, ok, Date.now() - t0);
  if (!ok || Date.now() - t0 > 6000) console.log(log.join("\n"), "\npending:", [...pend].map(r => r.url()), await p.evaluate(() => document.documentElement.outerHTML.slice(0, 200)));
  if (!ok) { await p.locator("html[data-ready]").waitFor({ state: "attached", timeout: 60000 }).then(() => console.log("ready at", Date.now() - t0), () => console.log("never")); }
  await b.close(); s.stop();
}
