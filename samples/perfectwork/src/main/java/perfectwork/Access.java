package perfectwork;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import perfectwork.account.Contacts;

/** Who may come in: customers who registered, and the helpdesk. */
@Configuration
@EnableMethodSecurity
class Access {
  @Bean
  SecurityFilterChain chain(HttpSecurity http) throws Exception {
    return http.csrf(csrf -> csrf.disable())
        .httpBasic(basic -> {})
        .authorizeHttpRequests(
            requests ->
                requests.requestMatchers("/me/**", "/helpdesk/**").authenticated().anyRequest().permitAll())
        .build();
  }

  @Bean
  PasswordEncoder encoder() {
    return new BCryptPasswordEncoder(4);
  }

  @Bean
  UserDetailsService users(Contacts contacts, PasswordEncoder encoder) {
    UserDetails helpdesk = User.withUsername("helpdesk").password(encoder.encode("helpdesk")).roles("HELPDESK").build();
    return name ->
        name.equals("helpdesk")
            ? helpdesk
            : contacts
                .findByEmail(name)
                .map(it -> User.withUsername(name).password(it.passwordHash()).roles("CUSTOMER").build())
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
  }
}
