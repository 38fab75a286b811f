package tongxin.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class JsonFilterTest {
  @Test
  void nothingInATextCanEndTheScriptThatHoldsIt() {
    assertThat(JsonFilter.quoted("</script><b a=\"1\">\\ &\n"))
        .isEqualTo("\"\\u003c/script\\u003e\\u003cb a=\\\"1\\\"\\u003e\\\\ \\u0026\\u000a\"");
  }
}
