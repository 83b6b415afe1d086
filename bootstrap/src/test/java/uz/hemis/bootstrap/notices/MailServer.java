package uz.hemis.bootstrap.notices;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.server.AbstractServer;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.Map;

/** An SMTP server that takes letters to everybody but to addresses that begin with "refused". */
final class MailServer extends GreenMail {

  MailServer(int port) {
    super(new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP));
  }

  @Override
  protected Map<String, AbstractServer> createServices(ServerSetup[] setups, Managers managers) {
    return super.createServices(setups, new Choosy(managers));
  }

  private static final class Choosy extends Managers {

    private final Managers managers;
    private final SmtpManager smtp;

    Choosy(Managers managers) {
      this.managers = managers;
      this.smtp =
          new SmtpManager(managers.getImapHostManager(), managers.getUserManager()) {
            @Override
            public String checkRecipient(
                SmtpState state, com.icegreen.greenmail.mail.MailAddress to) {
              return to.getEmail().startsWith("refused")
                  ? "550 5.1.1 " + to.getEmail() + " is unknown here"
                  : null;
            }
          };
    }

    @Override
    public SmtpManager getSmtpManager() {
      return smtp;
    }

    @Override
    public UserManager getUserManager() {
      return managers.getUserManager();
    }

    @Override
    public ImapHostManager getImapHostManager() {
      return managers.getImapHostManager();
    }
  }
}
