package tongxin.importing.structure;

import java.util.regex.Pattern;

/** Chinese names of persons: a surname that is in common use, and one or two more characters. */
final class Surnames {
  private static final String SINGLE =
      "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董潘袁蔡蒋余于杜叶程魏苏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺"
          + "顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤时阳司穆农"
          + "卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝";

  private static final String NAME =
      "(?:(?:欧阳|司马|上官|诸葛|皇甫|尉迟|公孙|东方|慕容|司徒|夏侯|令狐)[\\p{IsHan}]{1,2}|["
          + SINGLE
          + "](?:[ \\u3000]{1,2}[\\p{IsHan}](?![\\p{IsHan}])|[\\p{IsHan}]{1,2}(?![\\p{IsHan}])))";

  /** One name or several, with signs or spaces between them. */
  static final String NAMES = NAME + "(?:[ \\u3000、，,]+" + NAME + ")*";

  private static final Pattern ONE = Pattern.compile(NAME);

  private Surnames() {}

  /** The names in a list of names, without spaces in them. */
  static java.util.List<String> in(String names) {
    return ONE.matcher(names)
        .results()
        .map(match -> match.group().replaceAll("[ \\u3000]", ""))
        .toList();
  }
}
