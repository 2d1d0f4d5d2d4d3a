package lv.gaisma.browser;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu Html Checker in this process, for one thread. */
final class NuChecker {

    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

    private final SimpleDocumentValidator validator =
            new SimpleDocumentValidator(true, false, false);
    private final Found found = new Found();

    NuChecker() {
        try {
            validator.setUpMainSchema(SCHEMA, found);
        } catch (Exception e) { // the checker declares nothing narrower
            throw new IllegalStateException("the checker does not start", e);
        }
    }

    /** One line for each error; empty when there is none. */
    List<String> errors(String name, String html) {
        found.lines.clear();
        try {
            validator.setUpValidatorAndParsers(found, false, false);
            InputSource source = new InputSource(new StringReader(html));
            source.setSystemId(name);
            validator.checkHtmlInputSource(source);
        } catch (SAXException | IOException e) {
            throw new IllegalStateException(name, e);
        }
        return List.copyOf(found.lines);
    }

    private static final class Found implements ErrorHandler {

        private final List<String> lines = new ArrayList<>();

        @Override
        public void warning(SAXParseException warning) {}

        @Override
        public void error(SAXParseException error) {
            lines.add(
                    error.getSystemId() + ":" + error.getLineNumber() + ": " + error.getMessage());
        }

        @Override
        public void fatalError(SAXParseException error) {
            error(error);
        }
    }
}
