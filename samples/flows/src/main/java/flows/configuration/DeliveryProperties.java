package flows.configuration;

import org.springframework.boot.context.properties.ConfigurationProperties;

@ConfigurationProperties("delivery")
public class DeliveryProperties {
  private String host;
  private String emailTemplate;

  public String getHost() {
    return host;
  }

  public void setHost(String host) {
    this.host = host;
  }

  public String getEmailTemplate() {
    return emailTemplate;
  }

  public void setEmailTemplate(String emailTemplate) {
    this.emailTemplate = emailTemplate;
  }
}
