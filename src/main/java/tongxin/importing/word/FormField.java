package tongxin.importing.word;

/** Fields of a form, which are drawn from what they hold (ECMA-376, part 1, 17.16.17 ffData). */
final class FormField {
  private FormField() {}

  /** What is seen of one: a box, or the entry that is chosen; nothing for one of text. */
  static String shown(XmlElement data) {
    XmlElement box = data.child("w:checkBox");
    if (box != null) {
      XmlElement checked = box.child("w:checked");
      boolean on = XmlElement.isOn(checked == null ? box.child("w:default") : checked);
      return on ? "☑" : "☐";
    }
    XmlElement list = data.child("w:ddList");
    if (list == null) {
      return "";
    }
    String result = list.valAt("w:result");
    String told = result.isEmpty() ? list.valAt("w:default") : result;
    long chosen = told.matches("\\d{1,4}") ? Long.parseLong(told) : 0;
    return list.children().stream()
        .filter(entry -> entry.name().equals("w:listEntry"))
        .skip(chosen)
        .findFirst()
        .map(XmlElement::val)
        .orElse("");
  }
}
