package tongxin.rules;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import tongxin.content.contract.SiteContract;
import tongxin.content.model.SiteConfig;
import tongxin.problem.Suggestions;
import tongxin.source.SourceFile;

/** The questions that rules ask of files, and of what the newsroom allows of them. */
final class FileQuestions {
  private FileQuestions() {}

  /** The size of a file in bytes; 0 where it cannot be read, which whoever publishes it says. */
  record FileSize(String path) implements Question<Long> {
    @Override
    public Long answer(Knowledge site, Suggestions budget) {
      SourceFile file = site.graph().files().source(path);
      try {
        return file == null ? 0 : Files.size(file.file());
      } catch (IOException e) {
        return 0L;
      }
    }
  }

  /** The path of a file that a text names; nothing where there is none. */
  record FileAt(String folder, String written) implements Question<Optional<String>> {
    @Override
    public Optional<String> answer(Knowledge site, Suggestions budget) {
      return Optional.ofNullable(site.graph().files().find(folder, written));
    }
  }

  /** The file that may have been meant. */
  record SimilarFile(String folder, String written) implements Question<Optional<String>> {
    @Override
    public Optional<String> answer(Knowledge site, Suggestions budget) {
      return Optional.ofNullable(site.graph().files().suggest(folder, written, budget));
    }
  }

  /** Whether a file lies beside something that readers do not see. */
  record IsFileHidden(String path) implements Question<Boolean> {
    @Override
    public Boolean answer(Knowledge site, Suggestions budget) {
      return site.graph().hides(path);
    }
  }

  /** The types of attachments that the newsroom allows besides the usual ones. */
  record MoreAttachmentTypes() implements Question<List<String>> {
    @Override
    public List<String> answer(Knowledge site, Suggestions budget) {
      return site.graph().site().attachmentTypes();
    }
  }

  /** What the newsroom has decided about pictures at other hosts. */
  record ExternalPictures() implements Question<SiteConfig.External> {
    @Override
    public SiteConfig.External answer(Knowledge site, Suggestions budget) {
      return site.graph().site().photoRules().external();
    }
  }

  /** The largest video or sound, in megabytes. */
  record MaxMedia() implements Question<BigDecimal> {
    private static final BigDecimal USUAL = BigDecimal.valueOf(100);

    @Override
    public BigDecimal answer(Knowledge site, Suggestions budget) {
      BigDecimal written = SiteContract.MAX_MEDIA.of(site.graph().site().values());
      return written == null ? USUAL : written;
    }
  }
}
