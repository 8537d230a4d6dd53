// A slow phone, and what is read from it.

/** How many times slower the processor is made: what Lighthouse does for phones. */
const SLOWDOWN = 4;
/** 1.6 Mbit/s and 150 ms for a round trip, as Lighthouse has it for phones. */
export const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 180_000, uploadThroughput: 84_000 };

export const median = (all) => [...all].sort((one, other) => one - other)[Math.floor((all.length - 1) / 2)];
export const worst = (all) => Math.max(...all);

/** Slows the page down; gives the session for more questions. */
export async function slowDown(page, network) {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  if (network) {
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", network);
  }
  return session;
}

/**
 * From now on notes, in `window.times`, how long each input of that kind on what fits `from` takes until the frame with what it changed in `what` was
 * handed over: from the time stamp of the event, so that waiting counts too. The frame is asked for before the page hears of the input, so what the page
 * puts off until after its painting is not counted.
 */
export function watch(page, kind, from, what) {
  return page.evaluate(
    ([kind, from, what]) => {
      window.times = [];
      document.addEventListener(kind, (event) => {
        if (!event.target.closest(from)) return;
        let changed = false;
        const changes = new MutationObserver(() => { changed = true; });
        changes.observe(document.querySelector(what), { childList: true, subtree: true, characterData: true, attributes: true });
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => window.times.push(performance.now() - event.timeStamp);
        const frame = () => requestAnimationFrame(() => {
          if (!changed) return frame();
          changes.disconnect();
          port2.postMessage(0);
        });
        frame();
      }, { capture: true });
    },
    [kind, from, what],
  );
}

export const times = (page) => page.evaluate(() => window.times);
