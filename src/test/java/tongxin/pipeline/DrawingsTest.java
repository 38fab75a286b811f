package tongxin.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tongxin.golden.GoldenSite;
import tongxin.problem.ProblemCode;

/** A drawing of {@code assets/} that content shows holds nothing that can run. */
final class DrawingsTest {
  private static final String SVG = "<svg xmlns='http://www.w3.org/2000/svg' ";

  @TempDir Path temp;

  private List<String> problems(String svg, String markdown, Charset charset) throws IOException {
    Path folder = Files.createTempDirectory(temp, "site");
    Path source = GoldenSite.MINIMAL.copyTo(folder.resolve("source"));
    Files.createDirectories(source.resolve("assets"));
    Files.write(source.resolve("assets/map.svg"), svg.getBytes(charset));
    Files.createDirectories(source.resolve("content/pages"));
    Files.writeString(
        source.resolve("content/pages/map.zh.md"), "---\ntitle: 图\n---\n" + markdown + "\n");
    return GoldenSite.tryToBuild(GoldenSite.MINIMAL.options(source, folder.resolve("out")))
        .problems()
        .stream()
        .filter(
            problem ->
                problem.code() == ProblemCode.DRAWING_SCRIPT
                    || problem.code() == ProblemCode.DRAWING_BROKEN)
        .map(problem -> problem.code() + " " + problem.location())
        .toList();
  }

  private List<String> shown(String svg) throws IOException {
    return problems(svg, "![图](/map.svg)", StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "><script>alert(1)</script></svg>",
        "><g><SCRIPT/></g></svg>",
        "xmlns:x='http://www.w3.org/2000/svg'><x:script href='a.js'/></svg>",
        "onload='alert(1)'/>",
        "><rect onmouseover='a()'/></svg>",
        "xmlns:xlink='http://www.w3.org/1999/xlink'><a xlink:href='javascript:a()'/></svg>",
        "><a href='java&#10;script:a()'/></svg>",
        "><a href='&#x6A;avascript:a()'/></svg>",
        "><use href='data:image/svg+xml;base64,AAAA#x'/></svg>",
        "><a><set attributeName='href' to='x'/></a></svg>",
        "><a><animate attributeName='xlink:href' values='javascript:a()'/></a></svg>",
        "><foreignObject/></svg>",
        "><p xmlns='http://www.w3.org/1999/xhtml'>a</p></svg>",
        "><style>a{behavior:url(a.htc)}</style></svg>"
      })
  void whatCanRunIsAnError(String rest) throws IOException {
    assertThat(shown(SVG + "\n" + rest))
        .singleElement()
        .asString()
        .startsWith("DRAWING_SCRIPT assets/map.svg:2");
  }

  @Test
  void entitiesAndDefaultAttributesAreLookedThrough() throws IOException {
    String entity =
        "<!DOCTYPE svg [<!ENTITY s 'javascript:a()'>]>" + SVG + "><a href='&s;'/></svg>";
    assertThat(shown(entity)).singleElement().asString().startsWith("DRAWING_SCRIPT");
    String attribute = "<!DOCTYPE svg [<!ATTLIST svg onload CDATA 'a()'>]>" + SVG + "/>";
    assertThat(shown(attribute)).singleElement().asString().startsWith("DRAWING_SCRIPT");
    String sheet = "<?xml-stylesheet type='text/xsl' href='a.xsl'?>" + SVG + "/>";
    assertThat(shown(sheet)).singleElement().asString().startsWith("DRAWING_SCRIPT");
  }

  @Test
  void aDrawingThatBrowsersCannotShowIsAnError() throws IOException {
    assertThat(shown(SVG + "><g></svg>")).singleElement().asString().startsWith("DRAWING_BROKEN");
    String bomb =
        "<!DOCTYPE svg [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b"
            + " '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c"
            + " '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;&c;'><!ENTITY"
            + " e '&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;'><!ENTITY f"
            + " '&e;&e;&e;&e;&e;&e;&e;&e;&e;'><!ENTITY g '&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;'><!ENTITY"
            + " h '&g;&g;&g;&g;&g;&g;&g;&g;&g;'>]>"
            + SVG
            + "><text>&h;</text></svg>";
    assertThat(shown(bomb)).singleElement().asString().startsWith("DRAWING_BROKEN");
  }

  @Test
  void drawingsOfCommonProgramsAreShown() throws IOException {
    String inkscape =
        "<?xml version='1.0' encoding='UTF-8' standalone='no'?><!-- Created with Inkscape -->"
            + SVG
            + "xmlns:dc='http://purl.org/dc/elements/1.1/'"
            + " xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
            + "<style>.a{fill:red}</style><metadata><rdf:RDF><dc:title>on</dc:title></rdf:RDF></metadata><a"
            + " href='https://example.org/'><path d='M0 0'/></a><image"
            + " href='data:image/png;base64,AAAA'/></svg>";
    assertThat(shown(inkscape)).isEmpty();
    String illustrator =
        "<?xml version='1.0'?><!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' "
            + "'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd' "
            + "[<!ENTITY ns 'http://ns.adobe.com/Extensibility/1.0/'>]>"
            + SVG
            + "xmlns:x='&ns;'><metadata><?xpacket begin='' id='W5M0'?></metadata></svg>";
    assertThat(shown(illustrator)).isEmpty();
  }

  @Test
  void whatIsOnlyLinkedStaysAsItIs() throws IOException {
    assertThat(problems(SVG + "onload='a()'/>", "[图](/map.svg)", StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void otherEncodingsAreRead() throws IOException {
    String utf16 = "\uFEFF<?xml version='1.0' encoding='UTF-16'?>" + SVG + "onload='a()'/>";
    assertThat(problems(utf16, "![图](/map.svg)", StandardCharsets.UTF_16BE)).isNotEmpty();
  }
}
