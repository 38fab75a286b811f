// What the desk says, in Chinese and English.
const TEXTS = {
  "desk": ["编辑台", "Desk"],
  "overview": ["总览", "Overview"],
  "language": ["English", "中文"],
  "site": ["看网站", "View the site"],
  "readonly": ["只看不改", "Read only"],
  "loading": ["正在读取……", "Loading…"],
  "search": ["搜索标题、作者、文件名", "Search titles, authors, file names"],
  "kind": ["类别", "Kind"],
  "state": ["状态", "State"],
  "all": ["全部", "All"],
  "title": ["标题", "Title"],
  "date": ["日期", "Date"],
  "author": ["作者", "Author"],
  "languages": ["语言", "Languages"],
  "problems": ["问题", "Problems"],
  "no-problems": ["没有问题", "No problems"],
  "nothing-found": ["没有符合条件的内容。", "Nothing matches."],
  "nothing-yet": ["还没有内容，点右上角的“新建”开始。", "There is nothing yet: begin with “New” at the top."],
  "unsaved": ["没来得及保存的文字，打开就能恢复", "Not saved in time: open to bring back"],
  "due": ["接下来", "Due next"],
  "due.appears": ["发布", "appears"],
  "due.goes": ["到期", "goes"],
  "count": ["共{0}项", "{0} items"],
  "errors": ["{0}个错误", "{0} errors"],
  "errors.one": ["1个错误", "1 error"],
  "warnings.one": ["1个提醒", "1 warning"],
  "warnings": ["{0}个提醒", "{0} warnings"],
  "whole-file": ["整个文件", "whole file"],
  "line": ["第{0}行", "line {0}"],
  "kind.article": ["文章", "Article"],
  "kind.village": ["村庄", "Village"],
  "kind.site": ["样板点", "Model site"],
  "kind.gallery": ["图集", "Gallery"],
  "kind.topic": ["专题", "Topic"],
  "kind.page": ["页面", "Page"],
  "state.draft": ["草稿", "Draft"],
  "state.in-review": ["审稿中", "In review"],
  "state.scheduled": ["定时发布", "Scheduled"],
  "state.published": ["已发布", "Published"],
  "state.expiring": ["即将到期", "Expiring"],
  "state.expired": ["已到期", "Expired"],
  "state.taken-down": ["已撤下", "Taken down"],
  "state.unreadable": ["无法读取", "Cannot be read"],
  "lang.zh": ["中文", "Chinese"],
  "lang.en": ["英文", "English"],
  "text": ["正文", "Text"],
  "source.show": ["看文件原文（YAML）", "The file itself (YAML)"],
  "source": ["整个文件", "Whole file"],
  "preview": ["预览", "Preview"],
  "phone": ["手机", "Phone"],
  "desktop": ["电脑", "Desktop"],
  "no-preview": ["还没有可以预览的页面。", "There is no page to show yet."],
  "preview.old": ["这一篇有错误，预览停在{0}；改好以后自动更新：", "This has errors: what you see is of {0}. It is brought up to date once they are mended:"],
  "preview.old.all": ["整个网站的预览停在{0}，改好下面的错误才会更新：", "All pages are shown as of {0}, until this is mended:"],
  "preview.kept": ["预览还是旧的：资料部分还不完整，补全后自动更新。", "This preview is old: the front matter is not whole. Once it is, the preview is brought up to date."],
  "draft.errors": ["这是草稿：公开之前要改好，不影响网站的其他内容。", "This is a draft: mend it before it is public. The rest of the site can be published meanwhile."],
  "problems.stop": ["要先改好的错误：{0}（改好之前网站不能发布）", "Errors to mend first: {0} (the site cannot be published before)"],
  "problems.drafts": ["草稿里的问题：{0}（不影响发布网站）", "Problems of drafts: {0} (the site can be published)"],
  "problems.warnings": ["提醒：{0}", "Warnings: {0}"],
  "settings": ["网站设置", "Settings of the site"],
  "settings.all": ["设置和名单", "Settings and lists"],
  "hint.column-unknown": ["在“栏目”那一项里选一个；没有合适的，点“新建栏目”。", "Choose one in the field for the column, or make a new one there."],
  "hint.tag-unknown": ["在“标签”那一项里选一个；没有合适的，点“新建标签”。", "Choose one in the field for tags, or make a new one there."],
  "hint.division-unknown": ["在“县（市、区）”那一项里选一个；没有的，点“新建”。", "Choose one in the field for the division, or make a new one there."],
  "hint.photo-credit-missing": ["点上面的“照片”，在这张照片旁边填署名。", "Open the photos (button above), and fill in the credit of this one."],
  "hint.photo-alt-missing": ["点上面的“照片”，在这张照片旁边填替代文字：给看不见的读者说照片上是什么。", "Open the photos (button above), and say in the alternative text what this one shows, for readers who cannot see it."],
  "hint.photo-people-missing": ["点上面的“照片”，在这张照片旁边选照片上有没有能认出来的人。", "Open the photos (button above), and say whether somebody can be recognised."],
  "hint.base-url-missing": ["在“发布网站”那一页填上网站的网址；还不知道，可以先试着发布到文件夹。", "Fill in the address of the site on the page that publishes; until you know it, publish into a folder to try."],
  "open-page": ["在新窗口打开", "Open in a new window"],
  "details": ["资料", "Details"],
  "saved": ["已保存", "Saved"],
  "saving": ["正在保存……", "Saving…"],
  "typing": ["未保存", "Not saved yet"],
  "kept-draft": ["已存为草稿：资料部分还不完整", "Kept beside the file: its front matter is not whole yet"],
  "kept-here": ["连不上同心，已存在本浏览器里", "Tongxin cannot be reached; kept in this browser"],
  "kept-conflict": ["文件已被他人改动，请选择", "Somebody else has changed the file: please choose"],
  "restarted": ["同心已重新启动，正在重新打开", "Tongxin was started again; opening anew"],
  "recovered": ["上次没来得及保存的文字已恢复。", "What could not be saved last time is back."],
  "characters": ["{0}字", "{0} characters"],
  "characters.more": ["计空格{1}个字符；按Word算法：中文每字、每个标点计1，英文每词计1。", "{1} characters with spaces; counted as Word does: each Chinese sign one, each English word one."],
  "tool.heading": ["小标题", "Heading"],
  "tool.bold": ["加粗", "Bold"],
  "tool.list": ["列表", "List"],
  "tool.quotation": ["引文", "Quotation"],
  "tool.link": ["链接", "Link"],
  "tool.photo": ["照片", "Photo"],
  "tool.gallery": ["图集", "Gallery"],
  "tool.fact": ["数字", "Figure"],
  "tool.table": ["表格", "Table"],
  "tool.table.help": ["在表格里按 Tab 到下一格，最后一格再按就加一行；按 Esc 再按 Tab 离开正文", "In a table Tab goes to the next cell, and behind the last one adds a row; Escape, then Tab, leaves the text"],
  "tool.footnote": ["脚注", "Footnote"],
  "tool.video": ["视频", "Video"],
  "tool.quote": ["金句", "Pull quote"],
  "tool.undo": ["撤销", "Undo"],
  "tool.redo": ["重做", "Redo"],
  "tool.find": ["查找替换", "Find and replace"],
  "tools": ["工具栏", "Toolbar"],
  "fix": ["改为“{0}”", "Change to “{0}”"],
  "history": ["历史版本", "History"],
  "history.none": ["还没有历史版本。", "There are no earlier versions yet."],
  "history.restore": ["恢复这个版本", "Restore this version"],
  "history.now": ["与现在相同", "the same as now"],
  "history.then": ["当时", "Then"],
  "history.today": ["现在", "Now"],
  "close": ["关闭", "Close"],
  "cancel": ["取消", "Cancel"],
  "ok": ["确定", "OK"],
  "conflict": ["文件已被他人改动", "Somebody else has changed this file"],
  "conflict.help": ["你写的和文件里的都在这里，什么都没有丢。逐段选择要哪一个，然后保存。", "Both texts are here; nothing is lost. Choose paragraph by paragraph, then save."],
  "conflict.clean": ["两人改的是不同的段落，已按段落合并好。", "You changed different paragraphs; they are merged."],
  "conflict.mine": ["我写的", "Mine"],
  "conflict.theirs": ["文件里的", "In the file"],
  "conflict.both": ["两个都要", "Keep both"],
  "conflict.save": ["保存合并的结果", "Save the merged text"],
  "conflict.take-theirs": ["不要我的改动", "Drop my changes"],
  "conflict.empty": ["（无）", "(nothing)"],
  "error": ["没有做成：{0}", "That did not work: {0}"],
  "error.path": ["编辑台不能打开这个文件。", "The desk cannot open this file."],
  "error.link": ["这是一个链接，编辑台不跟随链接。", "This is a link; the desk does not follow links."],
  "error.no-file": ["这不是一个普通文件。", "This is not an ordinary file."],
  "error.too-large": ["文件太大。", "The file is too large."],
  "error.locked": ["这个文件不允许改动。", "This file may not be changed."],
  "error.not-utf8": ["这个文件的文字编码不对。请用记事本打开，“另存为”时编码选 UTF-8。", "This file is not UTF-8. Open it in a text editor, and save it with the encoding UTF-8."],
  "error.read-only": ["编辑台是只读的，什么也不会写。", "The desk is read-only: nothing is written."],
  "error.changed": ["文件刚被他人改动，请再看一遍。", "The file has just been changed by somebody else. Please look again."],
  "error.no-version": ["这个版本已经没有了。", "This version is no longer kept."],
  "error.full": ["磁盘满了，没有写进去。请先腾出空间；这一页先别关，文字还在这里。", "The disk is full: nothing was written. Make room first, and keep this page open: the text is still here."],
  "error.disk": ["读写文件时出错，没有做成。", "A file could not be read or written."],
  "error.token": ["同心已重新启动，请重新载入本页。", "Tongxin was started again. Please reload this page."],
  "error.network": ["连不上同心。它还在运行吗？", "Tongxin cannot be reached. Is it still running?"],
};

const KEY = "tongxin-desk-language";

/** zh or en: what the person at the desk chose, else what the program was started with. */
export function language() {
  const chosen = localStorage.getItem(KEY);
  return chosen === "zh" || chosen === "en" ? chosen : document.documentElement.lang.slice(0, 2);
}

export function chooseLanguage(chosen) {
  localStorage.setItem(KEY, chosen);
}

export const has = (key) => key in TEXTS;

/** A text with {0}, {1} … filled. */
export function word(key, ...values) {
  const texts = TEXTS[key];
  if (!texts) return key;
  return texts[language() === "zh" ? 0 : 1].replace(/\{(\d)\}/g, (all, i) => String(values[i] ?? all));
}

/** Adds the texts of a part of the desk. */
export function addWords(texts) {
  Object.assign(TEXTS, texts);
}

/** What went wrong, in words. */
export function failure(error) {
  if (error instanceof TypeError) return word("error.network");
  const key = `error.${error.error}`;
  return has(key) ? word(key) : word("error", error.message);
}

/** A moment in the newsroom's own time zone, such as 2026-11-26 08:00. */
export function moment(text, zone) {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", hourCycle: "h23",
  }).formatToParts(new Date(text));
  const part = (type) => parts.find((p) => p.type === type).value;
  return `${part("year")}-${part("month")}-${part("day")} ${part("hour")}:${part("minute")}`;
}
