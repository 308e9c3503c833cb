package softhelpers;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.encrypt.Encryptors;
import org.springframework.security.crypto.encrypt.TextEncryptor;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import softhelpers.customer.Customers;

/** Who may come in: customers, and support. */
@Configuration
@EnableMethodSecurity
class Access {
  @Bean
  SecurityFilterChain chain(HttpSecurity http) throws Exception {
    return http.csrf(csrf -> csrf.disable())
        .httpBasic(basic -> {})
        .authorizeHttpRequests(
            requests ->
                requests.requestMatchers("/me/**", "/support/**").authenticated().anyRequest().permitAll())
        .build();
  }

  @Bean
  TextEncryptor encryptor(@Value("${linked.key}") String key) {
    return Encryptors.text(key, "5c0744940b5c369b");
  }

  @Bean
  PasswordEncoder encoder() {
    return new BCryptPasswordEncoder(4);
  }

  @Bean
  UserDetailsService users(Customers customers, PasswordEncoder encoder) {
    UserDetails support = User.withUsername("support").password(encoder.encode("support")).roles("SUPPORT").build();
    return name ->
        name.equals("support")
            ? support
            : customers
                .findByEmail(name)
                .map(it -> User.withUsername(name).password(it.passwordHash()).roles("CUSTOMER").build())
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
  }
}
