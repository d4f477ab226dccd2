// Comfort for the payment form: groups digits, names the brand, tells faults on leaving a field, counts the time down.
// What holds is decided by the server; without this script the form works as well. Card data stay in their fields.
"use strict";

const form = document.getElementById("pay");
const digitsOf = (text) => text.replace(/\D/g, "");

function passesLuhn(digits) {
  let sum = 0;
  [...digits].reverse().forEach((digit, place) => {
    const weighed = Number(digit) * (place % 2 ? 2 : 1);
    sum += weighed > 9 ? weighed - 9 : weighed;
  });
  return sum % 10 === 0;
}

function brandOf(field, digits) {
  const brands = JSON.parse(field.dataset.brands);
  return Object.keys(brands).find((name) => new RegExp(`^(?:${brands[name]})`).test(digits)) ?? "";
}

function grouped(digits) {
  const sizes = /^3[47]/.test(digits) ? [4, 6, 5] : [4, 4, 4, 4, 3];
  const groups = [];
  for (const size of sizes) {
    if (digits) groups.push(digits.slice(0, size));
    digits = digits.slice(size);
  }
  return groups.join(" ");
}

function expiryText(typed, deleting) {
  const [, left, right] = typed.match(/^\s*(\d{0,2})\D*(\d*)/);
  let month = left;
  if (/^\d\s*[/.\-]/.test(typed.trim()) || /^[2-9]$/.test(month)) month = month.padStart(2, "0");
  let year = right;
  if (year.length > 2 && !year.startsWith("20")) year = year.slice(0, 2);
  year = year.slice(0, 4);
  return month.length < 2 || (deleting && !year) ? month : `${month} / ${year}`;
}

// Writes a field anew and leaves the caret after the same count of digits.
function rewrite(field, text) {
  const before = digitsOf(field.value.slice(0, field.selectionStart)).length;
  const atEnd = field.selectionStart >= field.value.length;
  if (field.value === text) return;
  field.value = text;
  let place = text.length;
  if (!atEnd) {
    place = 0;
    for (let seen = 0; place < text.length && seen < before; place += 1) if (/\d/.test(text[place])) seen += 1;
  }
  field.setSelectionRange(place, place);
}

const checks = {
  pan(value) {
    const digits = digitsOf(value);
    if (!digits) return "empty";
    return digits.length < 12 ? "short" : passesLuhn(digits) ? "" : "luhn";
  },
  expiry(value) {
    if (!value.trim()) return "empty";
    const found = value.trim().match(/^(\d{1,2})\s*[/.\-]?\s*(\d{4}|\d{2})$/);
    if (!found || found[1] < 1 || found[1] > 12) return "format";
    const year = found[2].length === 2 ? 2000 + Number(found[2]) : Number(found[2]);
    const last = new Date();
    last.setDate(last.getDate() - 1);
    return year * 12 + Number(found[1]) < last.getFullYear() * 12 + last.getMonth() + 1 ? "past" : "";
  },
  cvc: (value) => (!value ? "empty" : /^\d{3,4}$/.test(value) ? "" : "format"),
  email: (value) => (!value.trim() || /^[^@\s<>"']{1,64}@[^@\s<>"'.]+(\.[^@\s<>"'.]+)+$/.test(value.trim()) ? "" : "format"),
  amount(value) {
    const text = value.replace(/\s/g, "");
    return /^\d{1,10}([.,]\d{1,2})?$/.test(text) && /[1-9]/.test(text) ? "" : "format";
  },
  field: (value, input) => (input.ariaRequired === "true" && !value.trim() ? "required" : ""),
};

function faultOf(box) {
  const input = box.querySelector("input");
  const code = checks[box.dataset.kind]?.(input.value, input) ?? "";
  return code ? input.getAttribute(`data-fault-${code}`) ?? "" : "";
}

function tell(box, text) {
  const input = box.querySelector("input");
  const place = box.querySelector(".fault");
  box.classList.toggle("wrong", Boolean(text));
  if (text) input.setAttribute("aria-invalid", "true");
  else input.removeAttribute("aria-invalid");
  if (place.textContent.trim() === text) return;
  place.replaceChildren();
  if (text) {
    const mark = document.getElementById("fault-mark").content.cloneNode(true);
    const words = document.createElement("span");
    words.textContent = text;
    place.append(mark, words);
  }
}

function summarise(wrong) {
  let strip = document.getElementById("summary");
  if (!wrong.length) return strip?.remove();
  if (!strip) {
    strip = document.createElement("div");
    strip.id = "summary";
    strip.tabIndex = -1;
    form.before(strip);
  }
  strip.className = "strip bad";
  strip.setAttribute("role", "alert");
  const title = document.createElement("p");
  title.className = "strong";
  title.textContent = form.dataset.summary;
  const list = document.createElement("ul");
  for (const box of wrong) {
    const link = document.createElement("a");
    link.href = `#${box.querySelector("input").id}`;
    link.textContent = box.querySelector("label").firstChild.textContent.trim();
    const item = document.createElement("li");
    item.append(link);
    list.append(item);
  }
  strip.replaceChildren(title, list);
  strip.focus();
}

function ready() {
  const button = form.querySelector("button");
  button.removeAttribute("aria-disabled");
  const words = button.querySelector("span");
  words.textContent = form.dataset.submit ??= words.textContent;
  delete form.dataset.sent;
}

// A fault told while the pointer is down would move the button away from under it.
let pressed = false;
addEventListener("pointerdown", () => (pressed = true), true);
for (const name of ["pointerup", "pointercancel"]) addEventListener(name, () => (pressed = false), true);

function onLeaving(input, look) {
  input.addEventListener("blur", () => {
    if (pressed) addEventListener("pointerup", () => setTimeout(look), { once: true });
    else look();
  });
}

function prepareForm() {
  const boxes = [...form.querySelectorAll("[data-kind]")];
  const pan = document.getElementById("pan");
  const expiry = document.getElementById("expiry");
  const cvc = document.getElementById("cvc");
  pan.addEventListener("input", () => {
    rewrite(pan, grouped(digitsOf(pan.value).slice(0, 19)));
    form.querySelector(".brand").textContent = brandOf(pan, digitsOf(pan.value));
  });
  expiry.addEventListener("input", (event) => rewrite(expiry, expiryText(expiry.value, event.inputType?.startsWith("delete"))));
  cvc.addEventListener("input", () => rewrite(cvc, digitsOf(cvc.value).slice(0, 4)));
  for (const box of boxes) {
    const input = box.querySelector("input");
    onLeaving(input, () => input.value && tell(box, faultOf(box)));
    input.addEventListener("input", () => box.classList.contains("wrong") && !faultOf(box) && tell(box, ""));
  }
  form.addEventListener("submit", (event) => {
    const wrong = boxes.filter((box) => {
      tell(box, faultOf(box));
      return box.classList.contains("wrong");
    });
    if (wrong.length || form.dataset.sent) {
      event.preventDefault();
      if (wrong.length) summarise(wrong);
      return;
    }
    form.dataset.sent = "yes";
    const button = form.querySelector("button");
    form.dataset.submit ??= button.querySelector("span").textContent;
    button.setAttribute("aria-disabled", "true");
    button.querySelector("span").textContent = form.dataset.sending;
  });
  if (!document.getElementById("summary") && matchMedia("(hover: hover) and (pointer: fine)").matches) pan.focus();
}

function clockText(seconds) {
  const two = (number) => String(number).padStart(2, "0");
  const [hours, rest] = [Math.floor(seconds / 3600), seconds % 3600];
  const minutes = Math.floor(rest / 60);
  return hours ? `${hours}:${two(minutes)}:${two(rest % 60)}` : `${minutes}:${two(rest % 60)}`;
}

// The time itself is silent for a screen reader; it is told five minutes and one minute before the end.
function countDown(place) {
  const end = performance.now() + Number(place.dataset.left) * 1000;
  const told = document.getElementById("told");
  const ticking = setInterval(() => {
    const left = Math.max(0, Math.round((end - performance.now()) / 1000));
    place.textContent = clockText(left);
    if (left === 300 || left === 60) told.textContent = place.parentElement.textContent.trim();
    if (left === 0) {
      clearInterval(ticking);
      location.reload();
    }
  }, 1000);
}

if (form) {
  prepareForm();
  // Back from the next page: nothing of the card is left in the form, and it can be sent again.
  addEventListener("pageshow", (event) => {
    if (!event.persisted) return;
    for (const name of ["pan", "expiry", "cvc"]) document.getElementById(name).value = "";
    ready();
  });
}
const left = document.getElementById("left");
if (left) countDown(left);
