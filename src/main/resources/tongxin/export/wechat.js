const button = document.querySelector("button");
button.hidden = false;
button.addEventListener("click", () => {
  const selection = getSelection();
  selection.selectAllChildren(document.getElementById("text"));
  if (document.execCommand("copy")) button.textContent = button.dataset.copied;
});
