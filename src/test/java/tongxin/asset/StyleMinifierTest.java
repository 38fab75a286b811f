package tongxin.asset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleMinifierTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "`a  b { color: red; /* why */ margin: 0  1px; }`|`a b{color:red;margin:0 1px;}`",
        "`a::after { content: \"/* { } */  \"; }`|`a::after{content:\"/* { } */  \";}`",
        "`a { width: calc(1px + 2px); }`|`a{width:calc(1px + 2px);}`",
        "`a/* */b , c{}`|`ab,c{}`",
        "`@media (min-width: 1px) { a { b: 'it\\'s  {' } }`|`@media (min-width:1px){a{b:'it\\'s "
            + " {'}}`",
        "`a { } /* never ends`|`a{}`"
      })
  void commentsAndIndentsGoAndTheRulesStay(String written, String sent) {
    assertThat(StyleMinifier.of(written)).isEqualTo(sent);
  }
}
