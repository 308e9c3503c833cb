/** What customers keep with us about customers of their own. */
package worktruly.service;
