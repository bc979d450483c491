// What is shown without a connection, on a device whose owner put places aside: the list of
// them as it was last seen, and the help lines. Nothing else that was read is kept.
const page = (pathname, name) => `/${pathname.split("/")[1]}/${name}`;

async function install() {
  const cache = await caches.open(NAME);
  await cache.addAll(FILES);
  await self.skipWaiting();
}

async function forgetOlder() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== NAME).map((name) => caches.delete(name)));
}

async function navigate(request, pathname) {
  const isList = pathname === page(pathname, "saved");
  try {
    const answer = await fetch(request);
    if (isList && answer.ok && !answer.redirected) {
      const cache = await caches.open(NAME);
      await cache.put(pathname, answer.clone());
    }
    return answer;
  } catch {
    const list = isList ? await caches.match(pathname) : undefined;
    return list ?? (await caches.match(page(pathname, "offline"))) ?? caches.match(FILES[0]);
  }
}

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(forgetOlder()));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { pathname } = new URL(request.url);
  if (request.mode === "navigate") {
    event.respondWith(navigate(request, pathname));
  } else if (FILES.includes(pathname)) {
    event.respondWith(caches.match(pathname).then((kept) => kept ?? fetch(request)));
  }
});
