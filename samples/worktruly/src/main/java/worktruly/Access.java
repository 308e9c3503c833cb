package worktruly;

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
import worktruly.account.Accounts;
import worktruly.account.Secrets;

/** Who may come in: customers with an account, and staff. */
@Configuration
@EnableMethodSecurity
class Access {
  @Bean
  SecurityFilterChain chain(HttpSecurity http) throws Exception {
    return http.csrf(csrf -> csrf.disable())
        .httpBasic(basic -> {})
        .authorizeHttpRequests(
            requests ->
                requests.requestMatchers("/me/**", "/staff/**").authenticated().anyRequest().permitAll())
        .build();
  }

  @Bean
  PasswordEncoder encoder() {
    return new BCryptPasswordEncoder(4);
  }

  @Bean
  UserDetailsService users(Accounts accounts, Secrets secrets, PasswordEncoder encoder) {
    UserDetails staff = User.withUsername("staff").password(encoder.encode("staff")).roles("STAFF").build();
    return name ->
        name.equals("staff")
            ? staff
            : accounts
                .findByEmail(name)
                .flatMap(it -> secrets.findByAccountId(it.id()))
                .map(it -> User.withUsername(name).password(it.passwordHash()).roles("CUSTOMER").build())
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
  }
}
