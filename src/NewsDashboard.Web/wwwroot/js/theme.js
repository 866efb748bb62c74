// Runs before the first paint: puts the reader's theme on <html>, so that nothing flashes in the wrong colours.
// The cookie tells the server which theme the next page should start in.
(() => {
  const key = "theme";
  const system = matchMedia("(prefers-color-scheme: dark)");
  const listeners = new Set();

  const choice = () => {
    const stored = localStorage.getItem(key);
    return stored === "light" || stored === "dark" ? stored : "system";
  };
  const isDark = () => choice() === "dark" || (choice() === "system" && system.matches);

  const apply = () => {
    const theme = isDark() ? "dark" : "light";
    document.documentElement.dataset.theme = theme;
    document.cookie = `theme=${theme}; path=/; max-age=31536000; samesite=lax`;
    for (const listener of listeners) {
      listener.invokeMethodAsync("ThemeChanged", theme === "dark").catch(() => listeners.delete(listener));
    }
  };

  system.addEventListener("change", apply);
  apply();

  window.newsTheme = {
    choice,
    isDark,
    choose(value) {
      if (value === "system") {
        localStorage.removeItem(key);
      } else {
        localStorage.setItem(key, value);
      }
      apply();
    },
    listen(listener) {
      listeners.add(listener);
    },
    forget(listener) {
      listeners.delete(listener);
    },
  };
})();
